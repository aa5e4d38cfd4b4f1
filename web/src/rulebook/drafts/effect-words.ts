import { defineWords } from '../../i18n/define-words'

/** When a draft takes effect, or took effect, and what it leaves alone. */
export const effectWords = defineWords({
  'draft.effect_approval': [
    '最后一级批准后立即生效；已批准的工资和考核不变。',
    'Takes effect on its last approval. Approved pay and grades do not change.',
  ],
  'draft.effect_fills': [
    '最后一级批准后，只填补一直未定的项目，自 {day} 起按此计算；已有规定的、已批准的工资和考核都不变。',
    'On its last approval it fills only what was left open, and counts from {day} on. Nothing decided before changes, nor do approved pay and grades.',
  ],
  'draft.effect_answers': [
    '其中对未定项目的答复也自同一时间起，此前仍未定。',
    'Its answers begin at the same time: before it, what was open stays open.',
  ],
  'draft.effect_was_fills': [
    '已批准：只填补了一直未定的项目，自 {day} 起按此计算。',
    'Approved: it filled only what was left open, and counts from {day} on.',
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
  'draft.effect_refused': [
    '按目前的情况不能生效：{why}',
    'As things stand it cannot take effect: {why}',
  ],
  'draft.effect_withdrawn': ['已撤回，没有生效。', 'Withdrawn: it never took effect.'],
  'draft.effect_past': [
    '追溯自 {day} 起生效（理由：{reason}）；已批准的工资和考核不变。',
    'Reaches back to {day} (because: {reason}). Approved pay and grades do not change.',
  ],
})
