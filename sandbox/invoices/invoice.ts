/** An invoice as the data layer serves it. Days are `YYYY-MM-DD` in Europe/Stockholm; `periodEnd` is not inclusive. */
export interface Invoice {
  readonly id: string
  invoiceNumber: string
  ocr: string
  type: 'invoice' | 'creditNote'
  /** With two decimals, negative when the customer gets money back. */
  amount: number
  currency: 'EUR' | 'SEK'
  issuedDate: string
  dueDate: string
  status: string
  periodStart?: string
  periodEnd?: string
  creditedInvoiceId?: string
}

/** Which of the two ways to its PDF the upstream offers for an invoice. */
export type Document = 'both' | 'url' | 'stream' | 'none'
