import type { Row } from './matrix-rows'

/** Every operation on what is known of a customer. */
export const CUSTOMER_ROWS: Readonly<Record<string, Row>> = {
  listCustomers: {},
  addCustomer: { body: () => ({ name: 'One more', level: 'standard' }) },
  readCustomer: {},
  changeCustomer: { body: () => ({ name: 'Renamed' }) },
  listTicketRecords: {},
  readTicketFigures: { query: '?from=2026-11-01&to=2026-11-30' },
  readTicketTimes: { query: '?from=2026-11-01&to=2026-11-30' },
  listMeasuredTickets: { query: '?from=2026-11-01&to=2026-11-30&of=resolution' },
  exportTicketRecords: { query: '?from=2026-11-01&to=2026-11-30' },
  listCustomerTickets: {},
  listAssets: {},
  addContract: {
    body: () => ({ name: 'HT-1', level: 'key', from: '2026-01-01', until: null }),
  },
  endContract: { body: () => ({ until: '2027-12-31' }) },
  addContact: { body: () => ({ name: 'Ann', duty: '', phone: '', email: '' }) },
  changeContact: {
    body: () => ({ phone: '0571-8' }),
    // The owner, who comes first, has taken the contact out by then.
    hiddenFrom: ['manager', 'lead', 'engineer'],
  },
  removeContact: {},
  addAsset: {
    body: () => ({
      product: 'Gateway',
      serial: '',
      place: '',
      installedOn: null,
      warrantyUntil: null,
    }),
  },
  removeAsset: {},
  addCustomerNote: { body: () => ({ body: 'A note' }) },
  importCustomers: {
    body: () => ({ file: btoa('name\nImported'), mode: 'skip_bad', dryRun: true }),
  },
  exportCustomers: {},
}
