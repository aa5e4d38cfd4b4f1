import type {
  AgreementAnswer,
  AgreementsView,
  AskedOfMe,
  IncidentReport,
  NewAgreement,
} from '@bylaw/contract'
import type { AgreementCommand, Done } from '../call'
import type { DeskQuestion } from '../questions'

/** What people ask of each other on tickets, over the caller's line to the Desk. */
export const agreementLine = (
  run: (command: AgreementCommand) => Promise<Done>,
  ask: <Answer>(question: DeskQuestion) => Promise<Answer>,
) => ({
  ask: (ticketId: string, version: number, wish: NewAgreement) =>
    run({ do: 'ask', ticketId, version, wish }),
  answer: (ticketId: string, version: number, n: number, answer: AgreementAnswer) =>
    run({ do: 'answer', ticketId, version, n, answer }),
  takeBack: (ticketId: string, version: number, n: number) =>
    run({ do: 'take_back', ticketId, version, n }),
  report: (ticketId: string, version: number, n: number, { report }: IncidentReport) =>
    run({ do: 'report', ticketId, version, n, report }),
  /** What was asked on a ticket, and what became of it. */
  agreements: (ticketId: string): Promise<AgreementsView> => ask({ of: 'agreements', ticketId }),
  askedOfMe: (): Promise<AskedOfMe[]> => ask({ of: 'asked_of_me' }),
})
