import type { Bridge } from '@shared/bridge'
import { contextBridge, ipcRenderer } from 'electron'

// Passes on, and knows nothing: main decides what exists and who may ask for it.
const bridge: Bridge = {
  call: (operation, input) => ipcRenderer.invoke('call', operation, input),
  on: (event, listener) => {
    const hear = (_: unknown, name: string, payload: Parameters<typeof listener>[0]) => {
      if (name === event) listener(payload)
    }
    ipcRenderer.on('event', hear)
    return () => {
      ipcRenderer.off('event', hear)
    }
  },
}

contextBridge.exposeInMainWorld('meterkast', bridge)
