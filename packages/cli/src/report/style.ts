/** The look of the page: ink first, hairlines, colour on exceptions. Sizes are those of the look; tables turn into rows on a phone. */
export const STYLE = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:64px}
body{margin:0;background:var(--page);color:var(--ink);font:15px/20px "Source Sans 3",system-ui,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
:root[lang=id] [lang=en],:root[lang=en] [lang=id]{display:none}
h1,h2,h3,h4,p,ul,dl,dd,figure{margin:0;padding:0}
h1,.h1,.s,.t,.brand,.big{font-family:"Plus Jakarta Sans","Source Sans 3",system-ui,sans-serif;font-weight:650;font-variant-numeric:normal}
h1,.h1{font-size:26px;line-height:34px;letter-spacing:-.02em;text-wrap:balance;max-width:34em}
.s{font-size:17px;line-height:24px;letter-spacing:-.01em}
.t{font-size:15px;line-height:20px;margin:24px 0 8px}
a{color:var(--nila)}
code{font:13px/18px ui-monospace,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--nila);outline-offset:2px;border-radius:2px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px;top:8px;padding:8px 16px;background:var(--surface);z-index:3}
.skip:focus{left:8px}
.bar{position:sticky;top:0;z-index:2;display:flex;align-items:center;gap:24px;min-height:52px;padding:4px 24px;background:var(--surface);border-bottom:1px solid var(--line)}
.brand{display:flex;align-items:center;gap:8px;font-size:16px}
.brand svg{width:22px;height:18px;fill:currentColor}
.tools{display:flex;gap:8px;margin-left:auto;align-items:center}
.switch{display:flex}
.switch button{min-width:44px;min-height:36px;border:0;background:none;color:var(--ink-3);font:inherit;cursor:pointer}
.switch button[aria-pressed=true]{color:var(--ink);font-weight:650;text-decoration:underline;text-underline-offset:4px}
.control{min-height:36px;padding:0 12px;border:1px solid var(--line-strong);border-radius:6px;background:var(--surface);color:var(--ink);font:inherit;cursor:pointer}
.control[aria-pressed=true]{background:var(--ink);color:var(--surface);border-color:var(--ink)}
main{max-width:1104px;margin:0 auto;padding:24px}
main:focus{outline:none}
.folded{margin:0;border-top:1px solid var(--line-strong)}
.overview+.folded{margin-top:36px}
.folded:last-of-type{border-bottom:1px solid var(--line-strong)}
.folded[open]{border-top:3px solid var(--ink);padding-bottom:56px}
.folded .card{scroll-margin-top:220px}
.fold{display:grid;grid-template-columns:12px minmax(0,1fr) auto;gap:0 16px;align-items:baseline;padding:14px 0;list-style:none}
.fold::-webkit-details-marker{display:none}
.fold::before{content:"";width:7px;height:7px;border:solid var(--ink-3);border-width:0 1.5px 1.5px 0;transform:rotate(-45deg)}
.folded[open]>.fold::before{transform:rotate(45deg)}
.fold:hover h2{text-decoration:underline dotted;text-decoration-thickness:1px;text-underline-offset:5px}
.fold .h1{font-size:18px;line-height:24px;letter-spacing:-.01em}
.folded[open]>.fold .h1{font-size:26px;line-height:34px;letter-spacing:-.02em}
.fold .sum{display:grid;grid-template-columns:auto;justify-items:end;gap:2px}
.fold .sum .figure{font:650 22px/28px "Plus Jakarta Sans",system-ui,sans-serif;letter-spacing:-.02em}
.fold .sum .class{font-size:14px}
.folded[open]>.fold .sum{display:none}
.unfold{margin-top:16px}
.headline{padding-bottom:16px;border-bottom:1px solid var(--ink)}
.meta{color:var(--ink-3);max-width:75em}
.headline h1,.headline .h1{margin:2px 0 6px}
.headline .rest{color:var(--ink-2);font-size:17px;line-height:24px;margin-bottom:6px;max-width:46em}
.meta .fine,.soft,.fine{color:var(--ink-3)}
.soft{font-size:14px;line-height:19px;margin-top:8px}
td .soft,th .soft,li .soft,td.soft,span.soft{margin:0;font-weight:400}
.lead{display:grid;grid-template-columns:320px minmax(0,1fr);gap:36px;padding:20px 0 4px}
.lead .s{font-size:15px;line-height:20px}
.lead.parts{display:block}
.beside{padding-left:36px;border-left:1px solid var(--line)}
.beside figcaption p{margin:2px 0 12px}
.beside .s+table{margin-top:8px}
.big{font-size:96px;line-height:1;letter-spacing:-.045em;margin:8px 0 10px}
.big .n{letter-spacing:inherit}
.big.words{font-size:30px;letter-spacing:-.01em}
.big .class{font-size:30px}
.predicate{font-size:20px;line-height:26px;font-weight:600}
.predicate .ladder{height:22px}
.edges{color:var(--ink-2);margin-top:6px}
.ruler{margin-top:20px}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(210px,1fr));gap:0 36px;margin-top:12px}
.tiles div{padding:12px 0;border-top:1px solid var(--line)}
.tiles dt{color:var(--ink-2);min-height:20px}
.tiles .figure{font-variant-numeric:normal;font-family:"Plus Jakarta Sans",system-ui,sans-serif;font-size:26px;line-height:34px;font-weight:650;letter-spacing:-.02em}
.part{margin-top:36px;padding-top:16px;border-top:1px solid var(--line-strong)}
.part>.s+.t{margin-top:12px}
.part>.s+table{margin-top:8px}
table{width:100%;border-collapse:collapse;font-size:15px;line-height:19px}
thead th{font-size:13px;line-height:18px;font-weight:400;color:var(--ink-3);text-align:left;vertical-align:bottom;padding:6px 12px 6px 0;border-bottom:1px solid var(--ink)}
tbody th,tbody td,tfoot th,tfoot td{padding:8px 12px 7px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400}
tfoot th,tfoot td{border-bottom:0;border-top:1px solid var(--ink)}
th:last-child,td:last-child{padding-right:4px}
.num{text-align:right}
td.num,.nw{white-space:nowrap}
td.num .wrap{white-space:normal}
td strong,th strong{font-weight:600}
th.name,th.objective{font-weight:400}
.code{color:var(--ink-3);margin-right:2px}
.objective{width:24%;padding-right:20px}
.objective .score{display:block;margin-top:2px;color:var(--ink-3)}
.objective .score strong{color:var(--ink)}
.num+.text{padding-left:12px}
.results{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,480px),1fr));gap:4px 36px;align-items:start}
.results .region{min-width:0}
.results .region table{width:100%;min-width:0}
.group th,.group td{background:var(--sunken);font-weight:600}
.group th{font-family:"Plus Jakarta Sans",system-ui,sans-serif;font-weight:650;padding-left:8px}
tr.here th,tr.here td{font-weight:600}
.heat .tint-yellow,tr.tint-yellow td:not(.none),tr.tint-yellow .name{background:var(--yellow-tint)}
.heat .tint-red,tr.tint-red td:not(.none),tr.tint-red .name{background:var(--red-tint)}
tr.tint-yellow .name{box-shadow:-8px 0 var(--yellow-tint)}tr.tint-red .name{box-shadow:-8px 0 var(--red-tint)}
.th{display:none}
.places{display:block;color:var(--ink-3);font-size:13px;line-height:18px;overflow-wrap:anywhere}
.region{overflow-x:auto;margin:8px 0 16px}
.region table{width:auto;min-width:min(100%,480px)}
.region .heat{width:100%}
.pairs{max-width:760px;margin-bottom:16px}
.heat th[class^=depth]{font-weight:400}
.depth-0{font-weight:600!important}
.depth-1{padding-left:20px!important}.depth-2{padding-left:40px!important}.depth-3{padding-left:60px!important}.depth-4{padding-left:80px!important}
.heat .total{font-weight:600}
.unit{color:var(--ink-3)}
.n{display:inline;padding:0;margin:0;border:0;background:none;color:inherit;font:inherit;letter-spacing:inherit;text-align:inherit;white-space:inherit;cursor:pointer;text-decoration:none}
span.n{cursor:inherit}
button.n{padding:2px 0;margin:-2px 0}
button.n:hover,button.n:focus-visible{text-decoration:underline dotted;text-underline-offset:4px}
button.n.open{outline:2px solid var(--nila);outline-offset:2px;background:var(--nila-tint)}
.class{display:inline-flex;align-items:baseline;gap:6px;text-align:left}
.class .mark,summary .mark,td>.mark{flex:none}
.mark{width:12px;height:12px;position:relative;top:1px;fill:currentColor}
.mark.green{color:var(--green-shape)}.mark.yellow{color:var(--yellow-shape)}.mark.red{color:var(--red-shape)}.mark.grey{color:var(--grey-shape)}
.mark .ring{fill:none;stroke:currentColor;stroke-width:1.5}
.class.yellow .word{color:var(--yellow-text);font-weight:600}.class.red .word{color:var(--red-text);font-weight:600}.class.grey .word{color:var(--grey-text)}
.ladder{height:14px;width:auto;align-self:center}
.ladder .on{fill:currentColor}.ladder .off{fill:var(--band)}
.letter{display:inline-block;min-width:22px;padding:0 4px;border:2px solid currentColor;text-align:center;font-weight:650;line-height:18px}
.indicators .class{white-space:nowrap}
.counts{display:flex;flex-wrap:wrap;gap:4px 24px;margin:8px 0 12px}
.audit{table-layout:fixed}
.audit th{font-weight:400}
.audit th:nth-child(1){width:31%}.audit th:nth-child(2),.audit th:nth-child(3){width:14%}.audit th:nth-child(4){width:18%}
.audit td.num{white-space:normal;overflow-wrap:anywhere}
caption{text-align:left;font-weight:600;padding:4px 0 2px}
.told th,.told td{border-bottom:0;padding-bottom:2px}
.telling td{color:var(--ink-2);padding:0 12px 10px 0;font-size:14px;line-height:19px}
.telling p{max-width:62em}
.telling ul{padding-left:18px}
.readings{margin-top:4px;color:var(--ink-3)}
details{margin-top:12px}
summary{cursor:pointer;min-height:28px;padding:4px 0}
summary .s{display:inline}
.checks,.rules,.plain{list-style:none}
.checks li{display:grid;grid-template-columns:112px 1fr;gap:12px;padding:7px 0;border-bottom:1px solid var(--line)}
.rule{padding:10px 0;border-bottom:1px solid var(--line)}
.rule .cited{color:var(--ink-2);max-width:62em}
.rule .soft{margin-top:2px}
.rule details{margin-top:2px}
.rule details p{max-width:62em;color:var(--ink-2)}
.plain li{padding:6px 0;border-bottom:1px solid var(--line)}
.tag{display:inline-block;border:1px solid var(--line-strong);border-radius:4px;padding:0 6px;font-size:13px;line-height:18px;color:var(--ink-2);white-space:nowrap}
.tag.unsure{border-style:dashed;border-color:var(--yellow-shape);color:var(--yellow-text)}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin-top:8px}
.facts dt{color:var(--ink-3)}
.facts dd{overflow-wrap:anywhere;min-width:0}
.note{background:var(--yellow-tint);border-radius:4px;padding:12px 16px;margin-top:20px;max-width:62em}
.note .t{margin:0 0 4px}
.note p+p{margin-top:8px}
.note ul{padding-left:18px;margin-top:6px}
.tree,.tree ul{padding-left:22px}
.tree li{padding:2px 0;color:var(--ink-2)}
.tree>li{color:var(--ink);margin-top:8px}
.figures{display:grid;gap:36px;margin-top:12px}
.figures.small{grid-template-columns:repeat(auto-fill,minmax(min(100%,320px),1fr));gap:28px 36px;margin-top:28px}
.data{margin-top:4px}
.data summary{position:relative;color:var(--ink-3);font-size:14px}
figure{min-width:0}
figcaption .t{margin:0 0 2px}
figcaption p{color:var(--ink-2);max-width:56em;margin-bottom:8px}
.drawing svg{display:block;max-width:100%;height:auto;font-family:"Source Sans 3",system-ui,sans-serif}
.narrow{display:none}
@media screen and (min-width:1104px){
.figures:not(.small)>figure{display:grid;grid-template-columns:minmax(0,300px) minmax(0,1fr);gap:0 36px;align-items:start}
.figures:not(.small)>figure>.data{grid-column:2}
}
.up{margin-top:16px}
.foot{max-width:1104px;margin:36px auto 0;padding:16px 24px 36px;border-top:1px solid var(--line);color:var(--ink-3);font-size:14px;line-height:19px}
dialog{position:fixed;inset:0 0 0 auto;width:min(680px,100vw);max-width:none;height:100dvh;max-height:none;margin:0;padding:0;border:0;border-left:1px solid var(--line);background:var(--surface);color:var(--ink);box-shadow:-12px 0 36px rgb(0 0 0/.14);overflow-y:auto;overflow-wrap:anywhere}
dialog[open]{animation:slide .16s ease-out}
@keyframes slide{from{transform:translateX(24px);opacity:.4}}
dialog::backdrop{background:rgb(22 25 29/.28)}
.drawer-bar{position:sticky;top:0;display:flex;align-items:center;gap:12px;padding:10px 24px;background:var(--surface);border-bottom:1px solid var(--line)}
#drawer-path{flex:1;min-width:0;color:var(--ink-3);font-size:14px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
#drawer-body{padding:16px 24px 36px}
#drawer-body h2{font:650 15px/20px "Plus Jakarta Sans",system-ui,sans-serif;color:var(--ink-2)}
#drawer-name:focus{outline:none}
#drawer-body h3{font-size:15px;line-height:20px;margin:20px 0 6px;padding-bottom:6px;border-bottom:1px solid var(--ink)}
.absent{color:var(--grey-text);font-weight:400}
.x-value{font-variant-numeric:normal;font:650 34px/42px "Plus Jakarta Sans",system-ui,sans-serif;letter-spacing:-.03em}
.x-sentence{font-size:18px;line-height:26px;font-weight:500;margin-top:6px}
.x-block{background:var(--sunken);padding:10px 12px;border-radius:4px}
.x-names{color:var(--ink-3)}
.x-facts{display:grid;grid-template-columns:132px 1fr;gap:4px 12px}
.x-facts dt{color:var(--ink-3)}
.x-list{list-style:none}
.x-list li{border-bottom:1px solid var(--line)}
.x-child{display:grid;grid-template-columns:1fr auto 12px;gap:4px 12px;width:100%;min-height:44px;padding:8px 0;border:0;background:none;color:inherit;font:inherit;text-align:left;cursor:pointer;align-items:baseline}
.x-child:hover .x-name{text-decoration:underline dotted;text-underline-offset:4px}
.x-child strong{font-weight:600;text-align:right}
.x-how{grid-column:1/-1;color:var(--ink-3);font-size:14px;line-height:18px}
.x-child::after{content:"";grid-column:3;grid-row:1;width:7px;height:7px;border:solid var(--ink-3);border-width:1.5px 1.5px 0 0;transform:rotate(45deg)}
.x-rule{padding:8px 0;border-bottom:1px solid var(--line)}
.x-rule p{color:var(--ink-2)}
.x-note{background:var(--yellow-tint);border-radius:4px;padding:10px 12px;margin-top:8px}
.x-plain{color:var(--ink-2);margin-top:6px}
.x-address{color:var(--ink-3);font-size:13px;margin-top:20px}
@media (max-width:720px){
h1,.h1{font-size:21px;line-height:28px}
.bar{padding:4px 16px;gap:12px;flex-wrap:wrap}
.bar [data-print]{display:none}
main{padding:16px}
.foot{padding:16px}
.lead{display:block}
.beside{padding:20px 0 0;margin-top:20px;border-left:0;border-top:1px solid var(--line)}
.fold{grid-template-columns:12px minmax(0,1fr);gap:6px 10px}
.fold .sum{grid-column:2;display:flex;gap:10px;align-items:baseline}
.bar:has(nav) .brand{font-size:0;gap:0}
.depth-1{padding-left:8px!important}.depth-2{padding-left:16px!important}.depth-3{padding-left:24px!important}.depth-4{padding-left:32px!important}
.heat th[scope=row]{min-width:128px}
.fold .h1{font-size:16px;line-height:22px}
.folded[open]>.fold .h1{font-size:21px;line-height:28px}
.big{font-size:72px}
.big.words{font-size:26px}
.ruler{margin-top:16px}
.tiles{grid-template-columns:1fr}
.tiles div{display:grid;grid-template-columns:1fr auto;gap:0 12px;align-items:baseline}
.tiles dd:nth-of-type(2){grid-column:1/-1}
.wide{display:none}.narrow{display:block}
table.stack,table.stack tbody,table.stack tfoot{display:block}
table.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table.stack tr{display:flex;flex-wrap:wrap;gap:2px 20px;padding:10px 0;border-bottom:1px solid var(--line)}
table.stack tr>*{display:block;border:0;padding:0;text-align:left}
table.stack tr>th{flex:0 0 100%;width:100%;font-weight:600}
table.stack tr>.objective{font-weight:400;color:var(--ink-2);font-size:14px}
table.stack tr>.objective .score{display:inline;margin-left:8px;white-space:nowrap}
table.stack tr>.name{background:none;padding:0}
table.stack .none{display:none}
table.stack .th{display:block;font-size:13px;line-height:16px;color:var(--ink-3);font-weight:400}
table.stack tr.group{padding:8px;background:var(--sunken);align-items:baseline}
table.stack tr.group>th{flex:1;padding:0;width:auto;font-weight:650}
table.stack tr.tint-yellow,table.stack tr.tint-red{padding-left:8px;margin-left:-8px}
table.stack tr .name{box-shadow:none!important}
table.stack tr.tint-yellow{background:var(--yellow-tint)}table.stack tr.tint-red{background:var(--red-tint)}
table.stack.audit th:nth-child(1){width:100%}
table.stack tr.told{border:0;padding-bottom:4px}
table.stack td.num{white-space:normal}
table.stack .nw{white-space:normal}
table.pairs th{overflow-wrap:anywhere}
table.pairs td.num{white-space:normal}
.telling td{padding:0!important}
.checks li{grid-template-columns:1fr;gap:2px}
.facts{grid-template-columns:1fr}
button.n{padding:6px 0;margin:-4px 0}
dialog{width:100vw;border:0}
.drawer-bar,#drawer-body{padding-left:16px;padding-right:16px}
.x-facts{grid-template-columns:1fr}
.x-facts dd{margin-bottom:6px}
.control{min-height:44px}.switch button{min-height:44px}
}
@media (prefers-reduced-motion:reduce){*,*::before,*::after{animation:none!important;transition:none!important}}
@page{size:A4;margin:16mm 14mm 18mm}
@media print{
body{background:#fff;font-size:10pt;line-height:13.5pt}
.bar,.skip,dialog,.up,.unfold,.drawing .narrow{display:none!important}
.drawing .wide{display:block}
main,.foot{max-width:none;padding:0}
h1,.h1{font-size:18pt;line-height:23pt}
.big{font-size:60pt}
.headline .rest{font-size:11pt;line-height:15pt}
table{font-size:9.5pt;line-height:12.5pt}
thead{display:table-header-group}
tr,figure,.rule,.tiles div,.checks li,.note p{break-inside:avoid}
.s,.t,.told,caption,figcaption,thead,tr.group,summary{break-after:avoid}
h2,h3,h4{break-after:avoid;break-inside:avoid}
tbody th,tbody td{padding-top:4px;padding-bottom:4px}
.tint-yellow,.tint-red,.note,.group th,.group td,tr.tint-yellow td:not(.none),tr.tint-red td:not(.none),tr.tint-yellow .name,tr.tint-red .name{background:none!important}
.group th,.group td{border-top:1px solid #16191d}
.note{border:1px solid var(--line-strong)}
.folded[open]{break-before:page;border-top:0;padding-bottom:0}
.folded:not([open])>.fold{break-inside:avoid}
.fold::before{display:none}
.fold{grid-template-columns:minmax(0,1fr) auto}
.lead{display:block;break-inside:avoid}
.whole{display:grid;grid-template-columns:minmax(0,1fr) 320px;gap:0 24px}
.whole .s{grid-column:1/-1}
.ruler{grid-column:2;grid-row:2/4;margin:0;align-self:center}
.beside{padding:12pt 0 0;border:0}
.beside .data{display:none}
tr .name{box-shadow:none!important}
.region{overflow:visible}
.region table{width:100%}
td.num,.nw{white-space:normal}
details:not(.folded)::details-content{content-visibility:visible;display:block}
summary{list-style:none}
a{color:inherit}
code{font-size:8.5pt}
.foot{margin-top:16pt;padding-top:8pt}
}
`;
