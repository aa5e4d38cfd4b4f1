import { defineWords } from '../../i18n/define-words'

/** When a draft takes effect, or took effect, and what it leaves alone. */
export const effectWords = defineWords({
  'draft.effect_approval': [
    '最后一级批准后立即生效；已批准的工资和考核不变。',
    'Takes effect on its last approval. Approved pay and grades do not change.',
  ],
  'draft.effect_path': [
    '最后一级批准后立即生效；届时已提交的草案仍按提交时的路径走完。',
    'Takes effect on its last approval. Drafts on their way by then keep the path they were submitted on.',
  ],
  'draft.effect_future': [
    '自 {day} 起生效；届时仍在审批的，最后一级批准后立即生效。在此之前，以及已批准的工资和考核不变。',
    'Takes effect from {day}, or on its last approval if that comes later. Nothing before then, and nothing approved, changes.',
  ],
  'draft.effect_was_approval': ['批准时已生效。', 'Took effect when it was approved.'],
  'draft.effect_was_future': [
    '已批准，自 {day} 起生效；此前已批准的工资和考核不变。',
    'Approved, in force from {day}. Pay and grades approved before do not change.',
  ],
  'draft.effect_withdrawn': ['已撤回，没有生效。', 'Withdrawn: it never took effect.'],
  'draft.effect_past': [
    '追溯自 {day} 起生效（理由：{reason}）；已批准的工资和考核不变。',
    'Reaches back to {day} (because: {reason}). Approved pay and grades do not change.',
  ],
})
