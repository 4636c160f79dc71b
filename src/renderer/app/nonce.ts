import { setNonce } from 'get-nonce'

/** The nonce that the served page carries for styles made at run time. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''

// Scroll locking in dialogs makes its own style element and asks get-nonce.
setNonce(styleNonce)
