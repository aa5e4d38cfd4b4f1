import { CATEGORY } from './names'
import { CATEGORIES, type LifecycleRules, STAFF } from './rules'

/**
 * One state for each category, and everyone among the staff may move a ticket anywhere. What
 * happens by itself is left to be decided.
 */
export const starter: LifecycleRules = {
  states: CATEGORIES.map((category) => ({ key: category, name: CATEGORY[category], category })),
  transitions: CATEGORIES.map((to) => ({ from: null, to, by: [...STAFF] })),
  silence: null,
  confirmation: null,
  reopening: null,
  children: 'must_be_closed',
  mergeUndo: { count: 24, unit: 'hours' },
}
