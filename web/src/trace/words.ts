import { defineWords } from '../i18n/define-words'

export const traceWords = defineWords({
  'trace.why': ['计算依据', 'Why this figure'],
  'trace.because': ['计算过程', 'Worked out'],
  'trace.rounding': ['取整', 'Rounding'],
  'trace.clause': ['条款 {clause}', 'Clause {clause}'],
  'trace.open_step': ['展开“{name}”的依据', 'Show what “{name}” rests on'],
  'trace.rests_on': ['依据的制度版本', 'Rule versions this rests on'],
  'trace.version': ['第 {version} 版', 'version {version}'],
  'trace.valid_from': ['{day} 起生效', 'in force from {day}'],
  'trace.expand_all': ['全部展开', 'Expand all'],
  'trace.collapse_all': ['全部收起', 'Collapse all'],
  'trace.decide': ['去决定', 'Decide it'],
  'trace.yes': ['是', 'yes'],
  'trace.no': ['否', 'no'],
  'trace.nothing': ['未定', 'not set'],
  'trace.unit_metres': ['{value} 米', '{value} m'],
  'trace.unit_days': ['{value} 天', '{value} d'],
  'trace.unit_people': ['{value} 人', '{value} people'],
  'trace.unit_points': ['{value} 分', '{value} pts'],
  'trace.unit_per_metre': ['{value}／米', '{value} / m'],
  'trace.unit_per_day': ['{value}／天', '{value} / d'],
})
