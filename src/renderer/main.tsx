import './app/without-eval'
import './app/global.css'
import { createRoot } from 'react-dom/client'
import { askAhead, tellDrawn } from './app/ahead'
import { App } from './app/app'
import { keepFresh } from './app/freshness'
import { createRoutes } from './app/router'

keepFresh()
askAhead()
tellDrawn()
const root = document.getElementById('root')
if (root) createRoot(root).render(<App routes={createRoutes()} />)
