import { chromium } from '@playwright/test';
import fs from 'node:fs';
const [out,...names]=process.argv.slice(2);
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const p=await b.newPage({viewport:{width:1900,height:1000}});
await p.setContent('<body style="margin:0;background:#888;display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start">'+names.map(n=>`<img src="data:image/png;base64,${fs.readFileSync('.tmp/s/'+n+'.png').toString('base64')}">`).join(''));
await p.screenshot({path:out,fullPage:true}); await b.close();
