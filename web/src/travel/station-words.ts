import { defineWords } from '../i18n/define-words'

export const stationWords = defineWords({
  'station.title': ['驻点', 'Regional postings'],
  'station.lead': [
    '区域办事处由公司租房。驻点人员按天补贴，按当月制度计算，随当月工资发放。',
    'The company rents accommodation at regional offices. People posted there receive a daily allowance under that month’s rules, paid with monthly pay.',
  ],
  'station.add': ['登记驻点', 'Record a posting'],
  'station.none_title': ['这个月没有人驻点', 'No postings this month'],
  'station.none_text': [
    '派人长驻区域办事处时在这里登记，从哪天起、在哪个办事处；之后每月自动计算补贴。',
    'Record who is posted to which regional office and from when; the allowance is then calculated automatically each month.',
  ],
  'station.person': ['驻点人员', 'Employee'],
  'station.office': ['办事处', 'Office'],
  'station.office_hint': ['如：广州办事处', 'For example: Guangzhou office'],
  'station.from': ['从哪天起', 'From'],
  'station.dates': ['起止', 'Dates'],
  'station.since': ['{from}起', 'Since {from}'],
  'station.between': ['{from} – {to}', '{from} – {to}'],
  'station.days': ['当月天数', 'Days this month'],
  'station.allowance': ['当月补贴', 'Allowance this month'],
  'station.open': ['待定', 'Undecided'],
  'station.why': ['{name}的补贴怎么来的', 'How {name}’s allowance was calculated'],
  'station.end': ['结束驻点', 'End posting'],
  'station.end_title': ['结束{name}的驻点', 'End the posting of {name}'],
  'station.last_day': ['最后一天', 'Last day'],
  'station.last_day_hint': ['当天仍计补贴。', 'The allowance is still paid for this day.'],
})
