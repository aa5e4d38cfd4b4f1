import { openBrowser } from '/work/main/scripts/browser/open-browser'
import { complaintsAbout } from '/work/main/scripts/browser/axe'
const A='http://127.0.0.1:8977', PW=process.env.PW!
const b = await openBrowser()
const looks = [['light','zh','desktop'],['dark','en','desktop'],['light','zh','phone'],['dark','zh','phone'],['light','en','phone']] as const
for (const [theme,lang,size] of looks) {
  const ctx = await b.newContext({ viewport: size==='desktop'?{width:1440,height:900}:{width:390,height:844}, reducedMotion:'reduce' })
  const p = await ctx.newPage()
  p.on('pageerror', e=>console.log('ERR', e.message))
  await p.addInitScript(([t,l])=>{localStorage.setItem('bylaw.theme',t!);localStorage.setItem('bylaw.language',l!)},[theme,lang])
  const shot = async (n:string, full=false)=>{ await p.waitForTimeout(400); await p.screenshot({path:`/tmp/x2/${n}-${size}-${theme}-${lang}.png`, fullPage: full}); for (const c of await complaintsAbout(p)) console.log(n,size,theme,lang,c) }
  await p.goto(A+'/sign-up'); await p.locator('h1').first().waitFor()
  await p.locator('input[name=organization]').fill('测试公司'+theme+lang+size)
  await p.locator('button[type=submit]').click()
  await p.locator('input[name=name]').fill('李雷'); await p.locator('input[type=email]').fill(`li.${theme}.${lang}.${size}.${Date.now()}@example.cn`); await p.locator('input[name=new-password]').fill('seven brisk otters mend')
  await p.locator('button[type=submit]').click()
  await p.locator('.pack').first().waitFor()
  await shot('su1')
  for (const id of ['R05','R06','R19']) await p.getByRole('checkbox',{name:id}).first().check({force:true})
  await p.locator('.settle').waitFor()
  await p.locator('button[type=submit]').click()
  await shot('su2')
  await p.screenshot({path:`/tmp/x2/su2full-${size}-${theme}-${lang}.png`, fullPage:true})
  if (theme==='light' && size==='desktop') {
    for (const g of await p.locator('.settle [role=radiogroup]').all()) await g.getByRole('radio').last().check()
    await p.locator('button[type=submit]').click()
    await p.waitForURL(u=>!u.pathname.includes('sign-up'),{timeout:20000})
  } else {
    const o={Origin:A,'Sec-Fetch-Site':'same-origin'}
    await p.request.post(A+'/v1/sign-in',{data:{email:'zhao.qiming@pengyuan.example',password:PW},headers:o})
    await p.request.patch(A+'/v1/me',{data:{language:lang},headers:o})
  }
  await p.goto(A+'/rulebook'); await p.locator('.pack').first().waitFor()
  await shot('rb1')
  await p.screenshot({path:`/tmp/x2/rb1full-${size}-${theme}-${lang}.png`, fullPage:true})
  await p.getByRole('checkbox',{name:'R11'}).first().check({force:true})
  await p.getByRole('checkbox',{name:'R12'}).first().check({force:true})
  await shot('rb2')
  await p.locator('.adopt-bar button').click()
  await p.getByRole('dialog').locator('.settle').waitFor()
  await shot('rb3')
  await ctx.close()
}
await b.close()
