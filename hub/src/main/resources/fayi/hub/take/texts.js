// What the page says: Chinese first, English below it. A problem's words stand under the hub's id of it.
export const texts = {
  ready: ['您从法律服务站带走了一页内容', 'You have taken something along from a legal service station'],
  once: [
    '只能打开一次。打开后请马上保存，服务中心随即删除，不再留存。',
    'It can be opened once only. Save it right away: it is deleted from the service centre as soon as it is open.',
  ],
  open: ['打开', 'Open'],
  opening: ['正在打开，请稍等……', 'Opening, please wait...'],
  wechat: [
    '微信里可以看，但不能保存。想保存，请先点右上角“…”，选“在浏览器打开”，再点“打开”。',
    'WeChat can show it but not save it. To save it, touch "..." at the top right first and choose "open in browser".',
  ],
  from: ['来自', 'From'],
  save: ['保存到手机', 'Save on this telephone'],
  show: ['用别的软件打开', 'Open with another program'],
  unsaved: [
    '关掉这一页就没有了，请先保存或截屏。',
    'It is gone when this page is closed: please save it or take a screenshot first.',
  ],
  saved: ['已交给手机保存，请在“下载”里查看。', 'Handed to your telephone: look for it among the downloads.'],
  again: ['再试一次', 'Try again'],
  'taken-opened': [
    '这一页已经打开过，内容已经删除。如果不是您打开的，请告诉法律服务站的工作人员。想再看，请回到服务站再带走一次，或打印一份。',
    'This page was opened before and its content is deleted. If it was not you, tell the staff of the station. To see it again, take it along once more there, or print it.',
  ],
  'taken-over': [
    '这一页超过一天没有打开，内容已经删除。请回到法律服务站，再带走一次，或打印一份。',
    'Nobody opened this page for a day, so its content is deleted. Take it along once more at the station, or print it.',
  ],
  'taken-unknown': [
    '没有找到这一页。请再扫一次二维码；还不行，请回到法律服务站，再带走一次，或打印一份。',
    'There is no such page. Scan the code once more; if that does not help, take it along once more at the station, or print it.',
  ],
  'no-line': [
    '没有连上服务中心，内容还在，没有丢。请检查手机有没有网，再试一次。',
    'The service centre cannot be reached. Nothing is lost: check whether your telephone is online and try again.',
  ],
  incomplete: [
    '网址不完整，少了后半段的钥匙。请用手机再扫一次二维码。',
    'The address is not complete: its key is missing. Please scan the code once more.',
  ],
  'other-key': [
    '内容取到了，但这把钥匙打不开，可能是网址抄错了。请回到法律服务站，再带走一次，或打印一份。',
    'The content is here but this key does not open it; the address may have been copied wrongly. Take it along once more at the station, or print it.',
  ],
  insecure: [
    '这个浏览器打不开加密的内容（需要 https 网址和较新的浏览器）。内容还在。请换一个浏览器，或回到服务站打印一份。',
    'This browser cannot open sealed content: it takes an https address and a recent browser. Nothing is lost. Try another browser, or print it at the station.',
  ],
};
