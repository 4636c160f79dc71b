import { type Pages, pagesOnThread } from './pages'
import startWorker from './worker?nodeWorker'

export const openPages = (): Pages => pagesOnThread(startWorker)
