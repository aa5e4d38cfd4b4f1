import type { Replayer } from './replayer'

/** Every format that can be replayed; each is loaded only when asked for. */
export const FORMATS: Readonly<Record<string, () => Promise<Replayer>>> = {
  'business-time': async () => (await import('./business-time')).replayBusinessTime,
  'worked-examples': async () => (await import('./worked-examples')).replayWorkedExamples,
  'sla-scenarios': async () => (await import('./sla-scenarios')).replaySlaScenarios,
}
