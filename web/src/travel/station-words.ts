import { defineWords } from '../i18n/define-words'

export const stationWords = defineWords({
  'station.title': ['驻点', 'Stations'],
  'station.lead': [
    '区域办事处由公司租房。驻点人员按天补贴，按当月制度计算，随当月工资发放。',
    'The company rents the regional office. Whoever is stationed there gets an allowance a day by the rules of the month, paid with its wages.',
  ],
  'station.add': ['登记驻点', 'Record a station'],
  'station.none_title': ['这个月没有人驻点', 'Nobody is stationed anywhere this month'],
  'station.none_text': [
    '派人长驻区域办事处时在这里登记，从哪天起、在哪个办事处；之后每月自动计算补贴。',
    'Record here who is stationed at which regional office from when on; each month’s allowance follows by itself.',
  ],
  'station.person': ['驻点人员', 'Who'],
  'station.office': ['办事处', 'Office'],
  'station.office_hint': ['如：广州办事处', 'Such as: Guangzhou office'],
  'station.from': ['从哪天起', 'From'],
  'station.dates': ['起止', 'From – to'],
  'station.since': ['{from}起', 'Since {from}'],
  'station.between': ['{from} – {to}', '{from} – {to}'],
  'station.days': ['当月天数', 'Days of the month'],
  'station.allowance': ['当月补贴', 'Allowance'],
  'station.open': ['待定', 'Open'],
  'station.why': ['{name}的补贴怎么来的', 'How the allowance of {name} was worked out'],
  'station.end': ['结束驻点', 'End'],
  'station.end_title': ['结束{name}的驻点', 'End the station of {name}'],
  'station.last_day': ['最后一天', 'Last day'],
  'station.last_day_hint': ['当天仍计补贴。', 'It still counts.'],
})
