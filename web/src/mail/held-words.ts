import { defineWords } from '../i18n/define-words'

export const heldWords = defineWords({
  'held.count': [
    '{count} 封来信待处理',
    '{count, plural, one {# letter waits} other {# letters wait}} to be sorted',
  ],
  'held.many': ['至少 {count} 封来信待处理', 'At least {count} letters wait to be sorted'],
})
