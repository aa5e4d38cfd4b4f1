import type { Row } from './matrix-rows'

/** One's own notices. There are none here: whose notice is whose is tried where there are some. */
export const NOTICE_ROWS: Readonly<Record<string, Row>> = {
  listNotices: {},
  readNoticeMail: {},
  chooseNoticeMail: { body: () => ({ send: 'daily' }) },
  markNotice: {
    body: () => ({ read: true }),
    hiddenFrom: ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  },
  readNotices: {
    body: ({ notice }) => ({ upTo: notice }),
    hiddenFrom: ['owner', 'manager', 'lead', 'engineer', 'finance', 'hr'],
  },
}

export const WEBHOOK_ROWS: Readonly<Record<string, Row>> = {
  listWebhookEndpoints: {},
  addWebhookEndpoint: {
    body: () => ({ url: 'https://crm.example.com/more', description: 'More', types: [] }),
  },
  readWebhookEndpoint: {},
  changeWebhookEndpoint: { body: () => ({ description: 'Changed' }) },
  removeWebhookEndpoint: {},
  rotateWebhookSecret: {},
  pingWebhookEndpoint: {},
  listWebhookDeliveries: {},
  redeliverWebhook: {},
  listEvents: {},
}
