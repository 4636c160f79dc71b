import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Contact } from '@shared/contact'
import type { CustomerAccount } from '@shared/customer'
import type { ContractRecord } from './contract-record'
import type { Place } from './files'
import type { InvoiceRecord } from './invoice-record'
import type { TariffRecord } from './tariff-session-record'

/** Made-up people for the tests. */
export const asOf = '2026-02-01T10:00:00.000Z'

export function newPlace(): Place {
  return { folder: mkdtempSync(join(tmpdir(), 'store-')), key: new Uint8Array(32).fill(7) }
}

export function sampleContact(id: string, values: Partial<Contact> = {}): Contact {
  return {
    id: `hub/${id}`,
    connectionId: 'hub',
    firstName: '',
    middleName: '',
    lastName: '',
    companyName: '',
    displayName: [values.firstName, values.middleName, values.lastName].filter(Boolean).join(' '),
    email: null,
    phone: null,
    address: null,
    dossiers: [],
    account: { state: 'none', username: null, invitedTo: null, createdAt: null },
    ...values,
  }
}

export function sampleAddress(city: string, country = 'NL') {
  return { street: 'Hendrikkade 1', postalCode: '1234 AB', city, country }
}

export function sampleAccount(id: string, values: Partial<CustomerAccount> = {}): CustomerAccount {
  return {
    id: `layer/${id}`,
    connectionId: 'layer',
    number: id,
    name: `Account ${id}`,
    email: null,
    phone: null,
    orgNumber: null,
    maskedPersonalNumber: null,
    address: null,
    contactId: null,
    ...values,
  }
}

export function sampleInvoice(id: string, values: Partial<InvoiceRecord> = {}): InvoiceRecord {
  return {
    id: `layer/${id}`,
    number: id,
    ocr: null,
    kind: 'invoice',
    status: 'new',
    issuedOn: '2026-01-15',
    dueOn: '2026-02-14',
    period: { from: '2025-12-01', to: '2026-01-01' },
    amount: { minor: 10_000, currency: 'EUR' },
    ...values,
  }
}

export function sampleContract(id: string, values: Partial<ContractRecord> = {}): ContractRecord {
  return {
    ...{ id: `hub/${id}`, connectionId: 'hub', number: id, product: 'Stroom', status: 'active' },
    ...{ start: '2025-01-01', end: null, amount: null, organisation: null, dossier: null, holder: '' },
    ...{ email: null, documents: [], said: [] },
    ...values,
  }
}

export function sampleTariff(id: string, values: Partial<TariffRecord> = {}): TariffRecord {
  return {
    ...{ id, connectionId: 'connect', live: false, direction: 'import', state: 'open', asked: 'saved' },
    subject: { accountId: 'layer/1', contactId: null, name: 'Somebody' },
    ...{ createdAt: asOf, updatedAt: asOf, expiresAt: asOf, token: 'cot_1', provider: null },
    ...{ route: 'tariff_name_capture', page: { kind: 'tariffName', provider: null, name: '' }, actions: [] },
    refusal: null,
    beginning: { locationId: null, address: null },
    tariff: { name: null, currency: null, contractEndsOn: null },
    ...values,
  }
}
