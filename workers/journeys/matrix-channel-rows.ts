import type { Row } from './matrix-rows'
import { SITE_FORM } from './site-form'

const nothing: Row = {}
const ANSWERING = ['owner', 'manager', 'lead', 'contact'] as const

/** How the matrix calls what belongs to files, mail and the other ways in. */
export const CHANNEL_ROWS: Readonly<Record<string, Row>> = {
  uploadFile: { query: '?name=log.txt', file: 'a line of a log' },
  readTicketFile: nothing,
  // The world's file is no page of a mail; `mail.test.ts` has one.
  readMailPage: { hiddenFrom: ['owner', 'manager', 'lead', 'engineer', 'contact', 'auditor'] },
  readMailSettings: nothing,
  changeMailSettings: { body: () => ({ handle: 'larch', unknownSenders: 'hold' }) },
  listLetters: nothing,
  countHeldLetters: nothing,
  readLetter: nothing,
  // The world's letter is plain text; `copies.test.ts` has one that is not.
  readLetterPage: { hiddenFrom: ['owner', 'manager', 'lead', 'engineer'] },
  readRawLetter: nothing,
  acceptLetter: { body: ({ customer }) => ({ customerId: customer, priority: 'low' }) },
  addLetter: { body: ({ ticket }) => ({ by: 'colleague', ticketId: ticket }) },
  dismissLetter: nothing,
  // The world's letter was not put away; `decided-before.test.ts` has some that were.
  restoreLetter: nothing,
  listOutgoingMails: nothing,
  listForms: nothing,
  addForm: { body: () => ({ ...SITE_FORM, name: 'One more' }) },
  readForm: nothing,
  changeForm: { body: () => ({ ...SITE_FORM, greeting: 'Ask us.' }) },
  previewForm: { body: () => ({ ...SITE_FORM }) },
  readRetention: nothing,
  changeRetention: {
    body: () => ({
      ...{ archiveDays: 60, filesDays: 365, mailDays: null, contactsDays: 1095 },
      reason: 'What the law asks for',
    }),
  },
  previewRetention: { query: '?filesDays=365' },
  listHolds: nothing,
  listRemovals: nothing,
  holdTicket: { body: () => ({ held: true, reason: 'A case is under way' }) },
  // The world's ticket is not closed; `surveys.test.ts` has some that are.
  readTicketSurvey: { hiddenFrom: ANSWERING },
  answerTicketSurvey: { hiddenFrom: ANSWERING, body: () => ({ score: 5 }) },
  listTicketSurveys: nothing,
  listSurveys: nothing,
  readSatisfaction: nothing,
  listCalls: nothing,
  beginCall: {
    body: ({ ticket, customer, contact }) => ({
      ...{ direction: 'outgoing', number: '0571-88881234' },
      ...{ ticketId: ticket, customerId: customer, contactId: contact },
    }),
  },
  findCallers: { query: '?q=88881234' },
  readCall: nothing,
  changeCall: {
    body: ({ customer, contact }) => ({ note: 'E42', customerId: customer, contactId: contact }),
  },
  endCall: {
    body: ({ customer, ticket }) => ({
      outcome: 'attached',
      ticketId: ticket,
      customerId: customer,
    }),
    or: ({ customer, contact }) => ({
      ...{ outcome: 'ticket', customerId: customer, contactId: contact, subject: 'E42' },
      ...{ description: 'It shows E42.', priority: 'normal' },
    }),
  },
}
