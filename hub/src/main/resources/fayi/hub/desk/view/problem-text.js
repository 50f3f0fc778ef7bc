import {html} from '../library/html.js';
import {canSay, language, say} from '../language/language.js';

/** What the hub refused and what to do next: in the hub's own words in Chinese, in the bundle's where those are missing. */
export function ProblemText({problem}) {
  const key = `problem.${problem.id}`;
  if (problem.text && (language.value === 'zh-CN' || !canSay(key))) {
    return html`<span>${problem.text}${' '}${problem.remedy}</span>`;
  }
  return html`<span>${say(canSay(key) ? key : 'problem.hub-failed')}</span>`;
}
