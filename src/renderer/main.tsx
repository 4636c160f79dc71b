import './app/without-eval'
import './app/global.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { keepFresh } from './app/freshness'
import { createRoutes } from './app/router'

keepFresh()
const root = document.getElementById('root')
if (root) createRoot(root).render(<App routes={createRoutes()} />)
