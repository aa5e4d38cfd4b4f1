import { OWNER } from './cast'
import { pack } from './rulebook'
import type { Visitor } from './visitor'

/** Signs a company up on its screens, and chooses its regulations. */
export async function signsUp(
  host: Visitor,
  company: string,
  packs: readonly string[],
  look: (reader: Visitor) => Promise<void>,
): Promise<void> {
  await host.follows('开通公司账户')
  await host.fills('公司名称', company)
  await look(host)
  await host.presses('下一步')
  await host.fills('您的姓名', OWNER.name)
  await host.fills('邮箱', OWNER.email)
  await host.fills('密码', OWNER.password)
  await look(host)
  await host.presses('下一步')
  for (const id of packs)
    await host.page.getByRole('checkbox', { name: pack(id).title.zh }).check({ force: true })
  await host.reads(`已选 ${packs.length} 部制度`)
  await look(host)
  await host.presses('完成开通')
}
