import {html} from '../library/html.js';
import {chooseLanguage, language, say} from '../language/language.js';
import {appearance, nextAppearance} from '../state/appearance.js';

/** Language and looks, on every page. */
export function Choices() {
  const other = language.value === 'en' ? 'zh-CN' : 'en';
  return html`
    <button type="button" class="plain" data-test="language" lang=${other} onClick=${() => chooseLanguage(other)}>
      ${other === 'en' ? 'English' : '中文'}
    </button>
    <button type="button" class="plain" data-test="appearance" onClick=${nextAppearance}>
      ${say(`appearance.${appearance.value}`)}
    </button>`;
}
