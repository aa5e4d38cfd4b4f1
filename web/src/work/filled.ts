import type { WorkMethod, WorkRecord } from '@bylaw/contract'
import { instantAt, localAt } from '../format/local-time'

/** What is filled in so far, of whichever kind; times as the company's clocks show them. */
export interface Filled {
  readonly method: WorkMethod
  readonly steps: string
  readonly minutes: number
  readonly startedAt: string
  readonly endedAt: string
  readonly device: string
  readonly allowedBy: string
  readonly purpose: string
  readonly department: string
  readonly reference: string
  readonly matter: string
  readonly standing: string
  readonly lookAt: string
}

const NOTHING: Omit<Filled, 'startedAt'> = {
  method: 'on_site',
  steps: '',
  minutes: 30,
  endedAt: '',
  device: '',
  allowedBy: '',
  purpose: '',
  department: '',
  reference: '',
  matter: '',
  standing: '',
  lookAt: '',
}

/** A form begins with what is known; access that goes on is about to be ended now. */
export function beginOf(known: WorkRecord | undefined, zone: string, nowMs: number): Filled {
  const local = (at: string | null) => (at === null ? '' : localAt(at, zone))
  const now = localAt(nowMs, zone)
  if (!known) return { ...NOTHING, startedAt: now }
  switch (known.what) {
    case 'entry': {
      const { what: _, ...fields } = known
      return { ...NOTHING, ...fields, startedAt: local(known.startedAt) }
    }
    case 'remote': {
      const { what: _, ...fields } = known
      const endedAt = known.endedAt === null ? now : local(known.endedAt)
      return { ...NOTHING, ...fields, startedAt: local(known.startedAt), endedAt }
    }
    case 'raised': {
      const { what: _, ...fields } = known
      return { ...NOTHING, ...fields, startedAt: now, lookAt: local(known.lookAt) }
    }
  }
}

export function isComplete(what: WorkRecord['what'], filled: Filled): boolean {
  const has = (...texts: readonly string[]) => texts.every((text) => text.trim() !== '')
  switch (what) {
    case 'entry':
      return has(filled.steps, filled.startedAt) && filled.minutes >= 1 && filled.minutes <= 1_440
    case 'remote':
      return has(filled.device, filled.allowedBy, filled.purpose, filled.startedAt)
    case 'raised':
      return has(filled.department, filled.matter)
  }
}

/** What is sent of a form that is complete. */
export function recordOf(what: WorkRecord['what'], filled: Filled, zone: string): WorkRecord {
  const at = (local: string) => (local === '' ? null : instantAt(local, zone))
  const startedAt = instantAt(filled.startedAt, zone)
  switch (what) {
    case 'entry':
      return {
        what,
        method: filled.method,
        steps: filled.steps.trim(),
        minutes: filled.minutes,
        startedAt,
      }
    case 'remote':
      return {
        what,
        device: filled.device.trim(),
        allowedBy: filled.allowedBy.trim(),
        purpose: filled.purpose.trim(),
        startedAt,
        endedAt: at(filled.endedAt),
      }
    case 'raised':
      return {
        what,
        department: filled.department.trim(),
        reference: filled.reference.trim(),
        matter: filled.matter.trim(),
        standing: filled.standing.trim(),
        lookAt: at(filled.lookAt),
      }
  }
}
