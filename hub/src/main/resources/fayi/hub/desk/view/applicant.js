import {html} from '../library/html.js';
import {nameOf, say} from '../language/language.js';
import {age, day} from '../language/time.js';
import {now} from '../state/clock.js';
import {numberUncovered} from '../state/matter.js';

function masked(number) {
  return number.length < 12 ? number : number.slice(0, 4) + '*'.repeat(number.length - 8) + number.slice(-4);
}

function uncover() {
  numberUncovered.value = !numberUncovered.value;
}

/** Who asks, as their card says. The number stays covered until it is needed. */
export function Applicant({applicant, groups}) {
  const {name, sex, birth, nation, address, idNumber, phone} = applicant;
  return html`<section data-test="applicant">
    <h3>${say('applicant.title')}</h3>
    <dl class="facts">
      <div><dt>${say('applicant.name')}</dt><dd class="name">${name}</dd></div>
      <div><dt>${say('applicant.sex')}</dt><dd>${say(`sex.${sex}`)}</dd></div>
      <div><dt>${say('applicant.birth')}</dt>
        <dd>${say('applicant.born', {day: day(birth), age: age(birth, now.value)})}</dd></div>
      <div><dt>${say('applicant.nation')}</dt><dd>${nation}</dd></div>
      <div><dt>${say('applicant.phone')}</dt><dd class="number">${phone || say('applicant.no-phone')}</dd></div>
      <div><dt>${say('applicant.id-number')}</dt><dd>
        <span class="number" data-test="id-number">${numberUncovered.value ? idNumber : masked(idNumber)}</span>
        <button type="button" class="plain" data-test="id-number-uncover" aria-pressed=${numberUncovered.value}
          onClick=${uncover}>${say(numberUncovered.value ? 'applicant.cover' : 'applicant.uncover')}</button>
      </dd></div>
      <div class="wide"><dt>${say('applicant.address')}</dt><dd>${address}</dd></div>
      ${groups.length > 0 && html`<div class="wide"><dt>${say('applicant.groups')}</dt>
        <dd><span class="priority">★ ${groups.map(group => nameOf('group.', group)).join(say('list.separator'))}</span></dd></div>`}
    </dl>
  </section>`;
}
