import { expect, test, vi } from 'vitest'
import { createNews } from './news'

test('much that comes at once is told once, and once more at the end', () => {
  const tell = vi.fn<() => void>()
  const news = createNews(tell)
  for (let n = 0; n < 50; n += 1) news.came()
  expect(tell).toHaveBeenCalledTimes(1)
  news.end()
  expect(tell).toHaveBeenCalledTimes(2)
  news.end()
  expect(tell).toHaveBeenCalledTimes(2)
})

test('where nothing came nothing is told', () => {
  const tell = vi.fn<() => void>()
  createNews(tell).end()
  expect(tell).not.toHaveBeenCalled()
})
