const nothing = (name: string): never => {
  throw new Error(`${name} is not in the stand-in`)
}

/** `members` and nothing else: reading any other name throws, so that a gap is never a silent undefined. */
export function only<Members extends object>(name: string, members: Members): Members {
  const isInstance = Object.getPrototypeOf(members) !== Object.prototype
  return new Proxy(members, {
    get(target, key) {
      // `then` is asked of everything that is awaited, `toJSON` of everything that is printed.
      if (typeof key === 'string' && !(key in target) && key !== 'then' && key !== 'toJSON')
        nothing(`${name}.${key}`)
      const value: unknown = Reflect.get(target, key, target)
      // Private fields do not work through a proxy: methods run on what is behind it.
      return isInstance && typeof value === 'function' ? value.bind(target) : value
    },
    set(target, key, value) {
      if (!(key in target)) nothing(`setting ${name}.${String(key)}`)
      return Reflect.set(target, key, value, target)
    },
  })
}

/** Stands for a part of Electron that nothing here offers: importing it is fine, any use of it throws. */
export function absent(name: string): never {
  const refuse = () => nothing(name)
  return new Proxy(function absent() {}, {
    get: refuse,
    apply: refuse,
    construct: refuse,
    set: refuse,
  }) as never
}
