/** What is being written on one ticket, kept on this device until it is sent. */
export interface Draft {
  readonly reply: string
  readonly note: string
  readonly question: string
  readonly solution: string
  readonly steps: readonly string[]
}

export const emptyDraft: Draft = { reply: '', note: '', question: '', solution: '', steps: [''] }

export const isEmpty = ({ reply, note, question, solution, steps }: Draft): boolean =>
  [reply, note, question, solution, ...steps].every((text) => text.trim() === '')

/** Drafts are each person's own: a shared machine never shows one person another's words. */
export const draftKey = (personId: string, ticketId: string): string =>
  `bylaw.draft.${personId}.${ticketId}`

/** Reads a kept draft; what cannot be read counts as none. */
export function draftFrom(text: string | null): Draft {
  if (text === null) return emptyDraft
  try {
    const kept = JSON.parse(text) as Partial<Record<keyof Draft, unknown>>
    const line = (value: unknown) => (typeof value === 'string' ? value : '')
    const steps = Array.isArray(kept.steps) ? kept.steps.map(line) : []
    return {
      reply: line(kept.reply),
      note: line(kept.note),
      question: line(kept.question),
      solution: line(kept.solution),
      steps: steps.length > 0 ? steps : [''],
    }
  } catch {
    return emptyDraft
  }
}

/** The steps that say something; empty lines are the editor's, not the customer's. */
export const writtenSteps = ({ steps }: Draft): string[] =>
  steps.map((step) => step.trim()).filter((step) => step !== '')
