import { expect } from 'vitest'
import type { Visitor } from './visitor'

/** What axe finds is a fault of the story. */
export const mustSuit = async (reader: Visitor): Promise<void> =>
  expect(await reader.complaints()).toEqual([])
