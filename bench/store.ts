import { registerHooks } from 'node:module'

const product = new URL('../src/', import.meta.url).href

// The product's files name each other as its bundler reads them: without extension, what is shared by a name of its own.
registerHooks({
  resolve(specifier, context, next) {
    if (!context.parentURL?.startsWith(product)) return next(specifier, context)
    if (specifier.startsWith('@shared/'))
      return next(`${product}shared/${specifier.slice('@shared/'.length)}.ts`, context)
    return next(specifier.startsWith('.') ? `${specifier}.ts` : specifier, context)
  },
})

/** What the benchmarks open of the console itself, without threads and without a window. */
export const { fold } = await import('../src/main/store/fold.ts')
export const { cacheVersion } = await import('../src/main/store/migrations/cache.ts')
export const { openFiles } = await import('../src/main/store/files.ts')
export const { storeOn } = await import('../src/main/store/in-process.ts')
export const { databaseKey } = await import('../src/main/console/database-key.ts')
export const { keychainService, openKeychain } = await import('../src/main/keychain.ts')
