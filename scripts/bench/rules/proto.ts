import './back-test'
import { collectGarbage } from './collect-garbage'
import { figureLine } from './figure'
import { benchPay } from './pay'

if (process.argv[2]) collectGarbage()
for (const f of benchPay()) console.log(figureLine(f))
