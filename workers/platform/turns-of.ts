import type { Context } from 'hono'
import type { AppEnv, Scope } from '../scope'
import { carriedOutOnce } from './carried-out'
import { showVersion, versionFrom } from './if-match'

/**
 * How the turns of a thing are carried out, each once: upon the version that its sender read, and
 * answered with the thing as it is afterwards and its new version.
 *
 * @param readBack the thing as its reader sees it, for a retry whose answer was lost
 */
export const turnsOf =
  <View extends { readonly version: number }>(
    readBack: (scope: Scope, id: string) => Promise<View>,
  ) =>
  async <Wish>(
    c: Context<AppEnv>,
    id: string,
    act: (scope: Scope, id: string, basedOn: number, wish: Wish) => Promise<View>,
    wish: Wish,
  ): Promise<View> => {
    const { scope } = c.var
    const view = await carriedOutOnce(
      scope,
      () => act(scope, id, versionFrom(c), wish),
      () => readBack(scope, id),
    )
    showVersion(c, view.version)
    return view
  }
