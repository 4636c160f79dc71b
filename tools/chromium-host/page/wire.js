// Values as text between the preload's world and the app's main process: what a structured clone can carry.
// Runs in Node and, as text, in the page: no imports.

const views = [
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
  'BigInt64Array',
  'BigUint64Array',
  'DataView',
]

function toBase64(bytes) {
  if (bytes.toBase64) return bytes.toBase64()
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

function fromBase64(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text)
  return new Uint8Array(Buffer.from(text, 'base64'))
}

function pack(value) {
  switch (typeof value) {
    case 'undefined':
      return { $: 'undefined' }
    case 'bigint':
      return { $: 'bigint', v: value.toString() }
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) }
    case 'function':
    case 'symbol':
      throw new Error('An object could not be cloned.')
  }
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value
  if (value instanceof Date) return { $: 'Date', v: value.getTime() }
  if (value instanceof Map) return { $: 'Map', v: [...value] }
  if (value instanceof Set) return { $: 'Set', v: [...value] }
  if (value instanceof Error) return { $: 'Error', v: [value.name, value.message, value.stack] }
  if (value instanceof ArrayBuffer) return { $: 'ArrayBuffer', v: toBase64(new Uint8Array(value)) }
  if (ArrayBuffer.isView(value)) {
    const name = views.find((view) => value instanceof globalThis[view])
    return { $: name, v: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) }
  }
  if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet) {
    throw new Error('An object could not be cloned.')
  }
  return Object.hasOwn(value, '$') ? { $: 'Object', v: Object.entries(value) } : value
}

function restoreTagged(tag, v) {
  switch (tag) {
    case 'undefined':
      return undefined
    case 'bigint':
      return BigInt(v)
    case 'number':
      return Number(v)
    case 'Date':
      return new Date(v)
    case 'Map':
      return new Map(v)
    case 'Set':
      return new Set(v)
    case 'Error':
      return Object.assign(new Error(v[1]), { name: v[0], stack: v[2] })
    case 'ArrayBuffer':
      return fromBase64(v).buffer
    case 'Object':
      return Object.fromEntries(v)
  }
  if (!views.includes(tag)) throw new Error(`not a value of the wire: ${tag}`)
  return new globalThis[tag](fromBase64(v).buffer)
}

function restore(node) {
  if (node === null || typeof node !== 'object') return node
  for (const key of Object.keys(node)) {
    const inner = node[key]
    if (inner !== null && typeof inner === 'object') node[key] = restore(inner)
  }
  return Object.hasOwn(node, '$') ? restoreTagged(node.$, node.v) : node
}

/** Whether JSON carries it as it is: nearly all that a page and its main process say. */
function isPlain(value) {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
    case 'object':
      if (value === null) return true
      if (Array.isArray(value)) return value.every(isPlain)
      if (Object.getPrototypeOf(value) !== Object.prototype || Object.hasOwn(value, '$')) return false
      return Object.values(value).every(isPlain)
  }
  return false
}

export function encode(value) {
  if (isPlain(value)) return JSON.stringify(value)
  // `this[key]` and not the second argument, which has been through toJSON.
  return JSON.stringify(value, function (key) {
    return pack(this[key])
  })
}

export function decode(text) {
  const value = JSON.parse(text)
  return text.includes('"$":') ? restore(value) : value
}
