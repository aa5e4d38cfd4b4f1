import type { NewTrip } from '@bylaw/contract'

export const TRANSPORTS: readonly NewTrip['transport'][] = [
  'train',
  'coach',
  'ship',
  'plane',
  'taxi',
]

export const isTransport = (text: string): text is NewTrip['transport'] =>
  (TRANSPORTS as readonly string[]).includes(text)
