import PDFDocument from 'pdfkit'
import type { Contract, ContractDocument } from './contract.ts'

/** A document of a contract, one page. */
export function contractPdf(contract: Contract, { name }: ContractDocument): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    margin: 50,
    displayTitle: true,
    info: { Title: name, Author: contract.organization.name, CreationDate: new Date('2026-01-01T06:00:00Z') },
  })
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
  document.rect(0, 0, document.page.width, 8).fill('#0b7285').fillColor('#212529')
  document.font('Helvetica-Bold').fontSize(18).text(contract.organization.name, 50, 40)
  document.fontSize(14).text(name, 50, 90)
  document.font('Helvetica').fontSize(11).moveDown()
  for (const line of [
    contract.number,
    contract.product,
    contract.customer.name,
    [contract.start, contract.end].filter(Boolean).join(' – '),
  ])
    document.text(line)
  document.end()
  return done
}
