// Two JavaScript worlds of one document share its nodes and nothing else. `node` is a node that only their two
// closures know; events on it carry copies, and functions and promises stay where they are, known by a number.
// It sits in a shadow tree so that `window.event` never shows it to a callback. Runs as text in the page.

export function membrane(node, sending, hearing) {
  const { apply } = Reflect
  const { entries, freeze, defineProperty, getPrototypeOf, values } = Object
  const plain = Object.prototype
  const { isArray } = Array
  const isView = ArrayBuffer.isView
  const Custom = CustomEvent
  const detailOf = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail').get
  const dispatch = node.dispatchEvent.bind(node)
  const whenSettled = Promise.prototype.then

  const functions = new Map()
  const numbers = new WeakMap()
  const wrappers = new Map()
  const promises = new Map()
  const results = []
  let next = 1

  /** What an event carries over as it is: most of what is said, in which there is nothing that can be called. */
  function isData(value) {
    if (value === null || typeof value !== 'object')
      return typeof value !== 'function' && typeof value !== 'symbol'
    if (isArray(value)) return value.every(isData)
    return getPrototypeOf(value) === plain && values(value).every(isData)
  }

  function freezeData(value) {
    if (value === null || typeof value !== 'object' || !isData(value)) return value
    values(value).forEach(freezeData)
    return freeze(value)
  }

  const emit = (detail) => dispatch(new Custom(sending, { __proto__: null, detail }))

  function encode(value) {
    if (typeof value === 'function') {
      if (!numbers.has(value)) {
        numbers.set(value, next)
        functions.set(next++, value)
      }
      return ['function', numbers.get(value)]
    }
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.')
    if (value === null || typeof value !== 'object') return ['leaf', value]
    if (isData(value)) return ['leaf', value]
    if (isArray(value)) return ['array', value.map(encode)]
    if (value instanceof Promise) {
      const number = next++
      const settle = (ok) => (outcome) => emit(safely(['settle', number, ok], outcome))
      apply(whenSettled, value, [settle(true), settle(false)])
      return ['promise', number]
    }
    if (value instanceof Error) return ['error', `${value.name}`, `${value.message}`]
    if (isView(value) || value instanceof ArrayBuffer || value instanceof Date) return ['leaf', value]
    if (value instanceof Map || value instanceof Set || value instanceof Blob) return ['leaf', value]
    if (value instanceof Node) throw new Error('An object could not be cloned.')
    return ['object', entries(value).map(([key, inner]) => [key, encode(inner)])]
  }

  function safely(head, outcome) {
    try {
      return [...head, encode(outcome)]
    } catch (error) {
      return ['settle', head[1], false, encode(error)]
    }
  }

  function decode([kind, content, message], frozen) {
    const finish = (value) => (frozen ? freeze(value) : value)
    switch (kind) {
      case 'leaf':
        return frozen ? freezeData(content) : content
      case 'array':
        return finish(content.map((inner) => decode(inner, frozen)))
      case 'object': {
        const object = {}
        for (const [key, inner] of content) {
          const value = decode(inner, frozen)
          defineProperty(object, key, {
            __proto__: null,
            value,
            enumerable: true,
            writable: true,
            configurable: true,
          })
        }
        return finish(object)
      }
      case 'error': {
        const error = new Error(message)
        if (content !== 'Error') error.name = content
        return error
      }
      case 'promise':
        return new Promise((resolve, reject) => promises.set(content, [reject, resolve]))
      case 'function':
        return wrapper(content)
    }
    throw new Error('not a value of the bridge')
  }

  function wrapper(number) {
    if (!wrappers.has(number)) {
      const call = (...args) => {
        emit(['call', number, encode(args)])
        const [ok, value] = results.pop()
        const outcome = decode(value)
        if (ok) return outcome
        throw outcome
      }
      freeze(call.prototype)
      wrappers.set(number, freeze(call))
    }
    return wrappers.get(number)
  }

  function answer(number, args) {
    try {
      return ['result', true, encode(apply(functions.get(number), undefined, decode(args)))]
    } catch (error) {
      return ['result', false, encode(error instanceof Error ? error : new Error(`${error}`))]
    }
  }

  let expose = () => {}
  node.addEventListener(hearing, (event) => {
    const [kind, first, second, third] = apply(detailOf, event, [])
    if (kind === 'call') emit(answer(first, second))
    if (kind === 'result') results.push([first, second])
    if (kind === 'expose') emit(answerExposure(first, second))
    if (kind === 'settle') {
      const waiting = promises.get(first)
      promises.delete(first)
      waiting?.[second ? 1 : 0](decode(third))
    }
  })

  function answerExposure(name, api) {
    try {
      expose(name, decode(api, true))
      return ['result', true, ['leaf', undefined]]
    } catch (error) {
      return ['result', false, encode(error)]
    }
  }

  return {
    /** Hands `api` to the other world under a name; throws what that world objects. */
    offer(name, api) {
      emit(['expose', name, encode(api)])
      const [ok, value] = results.pop()
      if (!ok) throw decode(value)
    },
    whenOffered(listener) {
      expose = listener
    },
  }
}
