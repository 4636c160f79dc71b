/** pdf.js asks it for a file by kind and name: it comes out of the app's own files. */
export class OwnFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    // A long table that most PDFs never need.
    const { addresses } = await import('./own-file-addresses')
    const address = addresses[`../../../node_modules/pdfjs-dist/${folders[kind]}/${filename}`]
    if (!address) throw new Error(`pdf.js has no ${filename} here`)
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`${filename}: ${answer.status}`)
    return new Uint8Array(await answer.arrayBuffer())
  }
}

const folders: Record<string, string> = {
  cMapUrl: 'cmaps',
  standardFontDataUrl: 'standard_fonts',
  wasmUrl: 'wasm',
}
