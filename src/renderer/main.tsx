// The first thing of all: main answers while the rest is being loaded.
import './app/first-questions'
import './app/without-eval'
import './app/global.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { firstPicture, tellDrawn } from './app/first-picture'
import { createRoutes } from './app/router'

void firstPicture().then(() => {
  tellDrawn()
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<App routes={createRoutes()} />)
})
