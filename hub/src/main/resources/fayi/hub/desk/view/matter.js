import {html} from '../library/html.js';
import {nameOf, say, translated} from '../language/language.js';
import {day, dayAndTime} from '../language/time.js';
import {hidePaper, matter, shownPaper, showPaper} from '../state/matter.js';
import {Applicant} from './applicant.js';
import {PaperPane} from './paper-pane.js';

function Tabs({papers}) {
  const shown = shownPaper.value?.entry ?? null;
  return html`<div class="tabs" role="tablist" aria-label=${say('papers.title')}>
    <button type="button" role="tab" aria-selected=${shown === null} data-test="tab-details" onClick=${hidePaper}>
      ${say('matter.details')}
    </button>
    ${papers.map(entry => html`<button type="button" role="tab" key=${entry.name} aria-selected=${entry === shown}
      data-test="tab-paper" data-paper=${entry.name} onClick=${() => showPaper(entry)}>${entry.title}</button>`)}
    ${papers.length === 0 && html`<span class="quiet">${say('papers.none')}</span>`}
  </div>`;
}

function Answers({answers}) {
  return html`<section><h3>${say('answers.title')}</h3>
    <dl class="answers" data-test="answers">${answers.map(({id, question, answer}) => html`
      <div key=${id}><dt>${question}</dt><dd>${answer}</dd></div>`)}
    </dl>
    ${answers.length === 0 && html`<p class="quiet">${say('answers.none')}</p>`}
  </section>`;
}

function History({events}) {
  return html`<section><h3>${say('history.title')}</h3>
    <ol class="history" data-test="history">${events.map(({at, kind, text}) => html`
      <li key=${at + kind}><time>${dayAndTime(at)}</time> ${nameOf('event.', kind, text)}</li>`)}
    </ol>
  </section>`;
}

/** A person's matter: who, what they answered, what happened, and their papers. */
export function Matter() {
  const shown = matter.value;
  return html`<article class="matter" data-test="matter" data-paper-shown=${shownPaper.value !== null}>
    <header>
      <h2>${translated('topic.', shown.serviceTitle)}</h2>
      <span class="quiet">${say('matter.number', {number: shown.intakeNumber})}</span>
      <span class="quiet">${say('matter.accepted', {at: dayAndTime(shown.acceptedAt)})}</span>
      <span class="quiet">${say('matter.due', {day: day(shown.dueBy)})}</span>
    </header>
    <${Tabs} papers=${shown.papers} />
    <div class="details">
      <${Applicant} applicant=${shown.applicant} groups=${shown.priorityGroups} />
      <${Answers} answers=${shown.answers} />
      <${History} events=${shown.events} />
    </div>
    <${PaperPane} />
  </article>`;
}
