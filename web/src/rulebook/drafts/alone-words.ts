import { defineWords } from '../../i18n/define-words'

/** What nobody else could pass, and an owner may pass alone. */
export const aloneWords = defineWords({
  'alone.title': ['自行通过无人能签的环节', 'Pass alone what nobody else could'],
  'alone.effect': [
    '理由会和您的名字一起留在签署记录里。别人能签的环节仍由别人签。',
    'The reason stays with your name among the signatures. What others can pass, others still pass.',
  ],
  'alone.stuck': [
    '除起草人外，公司里没有人能过{steps}。',
    'Nobody here but its authors could pass {steps}.',
  ],
  'alone.step': ['“{step}”', '“{step}”'],
  'alone.stuck_owner': [
    '可请同事担任这一环节的角色，或由您写明理由，自行通过。',
    'Have a colleague take a role of that station, or pass it alone and say why.',
  ],
  'alone.stuck_others': [
    '请企业所有者安排同事担任这一环节的角色，或写明理由自行通过。',
    'An owner may have a colleague take a role of that station, or pass it alone and say why.',
  ],
  'alone.stuck_held': [
    '“{step}”现在没有人能过，但{people}。请恢复其角色，或请其他同事担任；{day} 起才可由企业所有者自行通过。',
    'Nobody could pass “{step}” now, but {people}. Give the role back, or to a colleague; an owner may pass it alone from {day}.',
  ],
  'alone.stuck_by_parts': [
    '能过“{step}”的人参与起草了一并提交的{titles}：请把它改为单独提交，再由其审批。',
    'Whoever could pass “{step}” wrote {titles}, which goes along: let that go by itself, and have them pass this.',
  ],
  'alone.part': ['“{title}”', '“{title}”'],
  'alone.stuck_until': ['{name}在 {day} 以前可以', '{name} could until {day}'],
  'alone.reason': ['为什么由您自行通过', 'Why you pass it alone'],
})
