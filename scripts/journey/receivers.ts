import type { Visitor } from './visitor'

/**
 * Adds the address at which a CRM is told of events.
 *
 * @param look looks at the filled form before it is sent
 * @returns the secret that is shown once
 */
export async function addsReceiver(
  reader: Visitor,
  url: string,
  look: () => Promise<void>,
): Promise<string> {
  await reader.follows('系统对接')
  await reader.presses('添加接收地址')
  const dialog = reader.page.getByRole('dialog')
  await reader.fills('地址', url, dialog)
  await reader.fills('用途', 'CRM', dialog)
  await look()
  await reader.submits(dialog)
  const secret = await reader.page
    .getByRole('dialog', { name: '签名密钥' })
    .locator('code')
    .textContent()
  await reader.presses('我已保存')
  return secret ?? ''
}

/** Sends the receiver a test, and reads how it was answered. */
export async function pings(
  owner: Visitor,
  look: (reader: Visitor) => Promise<void>,
): Promise<void> {
  await owner.presses('CRM 的操作')
  await owner.page.getByRole('menuitem', { name: '发送测试事件' }).click()
  await owner.reads('测试事件已发出，结果见推送记录。')
  await owner.follows('推送记录')
  await owner.reads('已送达', owner.page.getByRole('row').filter({ hasText: 'webhook.ping' }))
  await look(owner)
  await owner.presses('测试事件')
  await owner.reads('对方返回 204')
  await look(owner)
}
