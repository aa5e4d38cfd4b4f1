import type { DeedView, RewardRulesView } from '@bylaw/contract'
import type { Months } from './field-month'
import type { Founded } from './found-company'

/** Two suggestions, one adopted and one that waits, and a deed whose reward is approved (R12.3). */
export async function suggestAndReward(company: Founded, { present }: Months): Promise<void> {
  const adopted = await company
    .as('jianjun')
    .post<DeedView>('/v1/suggestions', 'demo/suggestion/valves', {
      title: '阀门井按片区编号挂牌',
      text: '现在靠图纸找阀门，夜里抢修常要半小时。建议按片区编号、井盖挂牌，图纸同步标注。',
      withIds: [company.idOf('guoqiang')],
    })
  await company
    .as('lead')
    .post(
      `/v1/deeds/${adopted.id}/assessment`,
      'demo/suggestion/valves/assessment',
      { outcome: 'adopted', text: '先在江州二水厂片区试挂 40 处，月底看抢修时间。' },
      adopted.version,
    )
  await company.as('chenlei').post('/v1/suggestions', 'demo/suggestion/flux', {
    title: '焊机熔剂改成小袋分装',
    text: '大袋开封后受潮，一周要扔两三袋。建议改 5 公斤小袋，当天用多少开多少。',
    withIds: [],
  })
  await rewardDeed(company, present)
}

/** Proposed by the lead, approved by everyone whom the rules name. */
async function rewardDeed(company: Founded, payMonth: string): Promise<void> {
  const lead = company.as('lead')
  const { sets } = await lead.get<RewardRulesView>('/v1/reward-rules')
  const set = sets.find(({ rewards }) => rewards.some(({ key }) => key === 'reward'))
  if (!set) return
  let deed = await lead.post<DeedView>('/v1/deeds', 'demo/deed/burst', {
    title: '凌晨抢修东湖主管爆管',
    text: '凌晨两点到场，四小时恢复供水，影响用户 300 户，甲方书面感谢。',
    personIds: [company.idOf('guoqiang')],
  })
  const turn = async (by: string, what: string, wish: object) => {
    deed = await company
      .as(by)
      .post<DeedView>(
        `/v1/deeds/${deed.id}/${what}`,
        `demo/deed/burst/${what}/${by}`,
        wish,
        deed.version,
      )
  }
  await turn('lead', 'reward', {
    ruleSetId: set.ruleSetId,
    claims: [{ reward: 'reward', sum: '300' }],
    payMonth,
    text: '恢复供水快，甲方书面感谢。',
  })
  await turn('manager', 'reward-approvals', { post: 'manager' })
  await turn('owner', 'reward-approvals', { post: 'general_manager' })
}
