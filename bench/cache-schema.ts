import { registerHooks } from 'node:module'

const product = new URL('../src/', import.meta.url).href

// The product's files name each other without extension, as its bundler reads them.
registerHooks({
  resolve: (specifier, context, next) =>
    next(context.parentURL?.startsWith(product) ? `${specifier}.ts` : specifier, context),
})

/** The tables of the cache, as the console makes them. */
export const { cacheSchema } = await import('../src/main/store/migrations/cache.ts')
