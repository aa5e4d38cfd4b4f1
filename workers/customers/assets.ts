import type { AboutAsset, AssetView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { maySee } from '../desk/sight'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'

/** What a customer has of ours, for whoever opens a ticket about it; contacts see their own. */
export async function listAssets(scope: Scope, customerId: string): Promise<AssetView[]> {
  if (!maySee(scope, customerId)) throw new Problem('not_found')
  const [customer, assets] = await Promise.all([
    scope.customers.read(customerId),
    scope.customers.assetsOf(customerId),
  ])
  if (!customer) throw new Problem('not_found')
  return assets
}

/** The product that a ticket names: one of its own customer's. */
export async function assetNamed(
  scope: Scope,
  customerId: string,
  assetId: string,
): Promise<AboutAsset> {
  const found = (await scope.customers.assetsOf(customerId)).find(({ id }) => id === assetId)
  if (!found) throw notTheirs()
  const { id, product, serial, place } = found
  return { id, product, serial, place }
}

const notTheirs = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/assetId',
        code: 'unknown',
        message: words('请选择该客户的一件产品。', 'Name one of the customer’s products.'),
      },
    ],
  })
