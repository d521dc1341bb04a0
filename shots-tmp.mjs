import { chromium } from '@playwright/test';
import fs from 'node:fs';
const BASE='http://localhost:4430';
const items=Object.fromEntries((await (await fetch(BASE+'/items.json')).json()).items.map(i=>[i.id,i]));
const outline=await (await fetch(BASE+'/outline.json')).json();
const addr=(id)=>{for(const l of outline.lessons)for(const s of l.steps)if(s.items.includes(id))return `${BASE}/lessons/${l.id}/#${s.id}`;};
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const boards={match:'cl_mechanisms',sort:'br_doors',order:'cl_chain',cloze:'tw_design_cloze',line:'ds_line'};
const themes={light:{},dark:{colorScheme:'dark'},forced:{forcedColors:'active'}};
const only=process.argv[2]?.split(',');
for(const [tn,t] of Object.entries(themes)) for(const w of [390,1280]){
 if(only && !only.includes(tn+w)) continue;
 const ctx=await b.newContext({viewport:{width:w,height:900},...t}); const p=await ctx.newPage();
 const errs=[];p.on('pageerror',e=>errs.push(String(e)));p.on('console',m=>m.type()==='error'&&errs.push(m.text()));
 for(const [k,id] of [['single','tw_pattern'],['multiple','tw_madagascar'],...Object.entries(boards)]){
  await p.goto('about:blank'); await p.goto(addr(id)); await p.locator('html[data-ready]').waitFor({state:'attached'}); await p.waitForTimeout(200);
  const f=p.locator(`[data-exercise="${id}"]`); const shot=async n=>{await f.screenshot({path:`.tmp/s/${k}-${n}-${tn}${w}.png`})};
  const it=items[id];
  if(boards[k]){ await shot('idle'); const c=f.locator('[data-card]').first(); await c.click(); await p.mouse.move(1,1); await shot('picked'); await p.keyboard.press('Escape');
   // place round robin
   const cards=it.kind==='cloze'?it.words.slice(0,it.gaps.length).map(x=>x.id):it.cards.map(x=>x.id); const bins=await f.locator('[data-bin]').evaluateAll(x=>x.map(e=>e.dataset.bin).filter(Boolean));
   for(let i=0;i<cards.length;i++){ await f.locator(`[data-card="${cards[i]}"]`).click(); await f.locator(`[data-target="${bins[i%bins.length]}"]`).click(); }
  } else { await shot('idle'); const bad=it.options.filter(o=>!o.correct); await f.locator(`[value="${bad[0].id}"]`).check(); if(k==='multiple'){const g=it.options.filter(o=>o.correct); await f.locator(`[value="${g[0].id}"]`).check();} await shot('picked'); }
  await f.locator('button[type=submit]').click(); await p.waitForTimeout(100);
  for(const n of ['Show which','Give me a hint']){const bt=f.getByRole('button',{name:n}); if(await bt.count()) {await bt.click(); if(n==='Show which') await shot('which');}}
  await shot('wrong'); const bt=f.getByRole('button',{name:'Show the answer'}); if(await bt.count()) await bt.click(); await shot('answer');
 }
 console.log(tn,w,errs.length,errs[0]); await ctx.close();
}
await b.close();
