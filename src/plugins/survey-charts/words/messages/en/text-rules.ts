import type { TextRuleTexts } from '../nl/text-rules';

export const textRulesEn: TextRuleTexts = {
  'number-other-label':
    '“{amount}” does not fit here: “{named}” is {percent} percent (question “{question}”). “{has}” is {hasPercent} percent (question “{hasQuestion}”). A wrong figure is soon repeated. Change the figure or the words.',
  'number-not-found':
    '“{amount}” is not in the surveys of this article, so readers cannot look it up. Check the figure, or write where it comes from.',
  'number-not-found-named':
    '“{amount}” is not in the surveys of this article. “{named}” is {percent} percent (question “{question}”). Check the figure, or write where it comes from.',
  'number-not-found-count':
    '“{amount}” is not in the surveys of this article: no question has that many people. Readers can’t look it up. Check the number.',
  'number-not-found-count-named':
    '“{amount}” is not right: {count} of {n} people chose “{named}” (question “{question}”). Check the number.',
  'number-not-found-difference':
    '“{amount}” is not right: between {high} and {low} percent the difference is {points}. Check the difference.',
  'number-not-found-times': '“{amount}” is not right: {high} percent is {times} times {low} percent. Check it.',
  'net-of-rounded':
    '“{amount}” is a sum of rounded figures. The counts give {percent} percent for “{net}” (question “{question}”). Use that figure.',
  'own-text-contradicts':
    '“{amount}” in your own text does not agree with the figures of this question. Readers then see two different figures side by side. Change the text, or empty the field: the automatic text comes back.',
  'majority-not':
    '“{words}” is not right: it is {percent} percent. A majority is more than 50 percent. Give the figure, or write “the largest group”.',
  'groups-not-comparable-overlap':
    'You compare groups by “{grouping}”. Those groups overlap: some people count twice. Remove the comparison.',
  'groups-not-comparable-unknown-base':
    'You compare groups by “{grouping}”. It is not known how many people are in each group. The difference can be chance. Remove the comparison.',
  'groups-not-comparable-suppressed':
    'You compare groups by “{grouping}”. Figures of those groups are hidden, because they are of few people. Remove the comparison.',
  'groups-not-comparable-small':
    'You compare “{group}” with another group. There are only {n} people in that group: the difference can be chance. Remove the comparison, or write that it is about few people.',
  'groups-not-comparable-chance':
    'You compare “{one}” with “{other}”. For “{answer}” the difference is so small that it can be chance. Remove the comparison, or write that the groups hardly differ.',
  'margin-not-allowed':
    '“{words}” cannot be said here. Whoever wants to can join this panel: it is no sample. A margin, or “representative”, gives too much confidence. Remove it.',
  'small-base-told':
    'There are only {n} people in the group “{group}”. One answer more or less already changes the figure. Write that it is about few people.',
  'percent-without-base':
    'You give “{amount}”, but say nowhere of how many people. Without a number a percentage says little. Write how many people took part, or add a result.',
  'percent-without-base-unknown':
    'You give “{amount}”. Of how many people, nobody knows: the figures say so, and the text does not. Write in the text that this is not known, or enter the number at the question.',
  'alt-text-too-long':
    'This description is {length} characters long. Screen readers may cut it off. Keep it to {max} characters and put the rest in the text.',
  'alt-text-repeats':
    'The description is the same as the title or the caption. Who listens hears it twice, and does not know yet what can be seen. Describe the picture.',
  'alt-text-picture-of':
    'The description begins with “{words}”. Screen readers say by themselves that it is an image. Begin with what can be seen.',
  'picture-of-text':
    'This looks like a picture of text or of a table. Who sees badly or translates cannot read it. Type the text, or use a block with a result.',
  'heading-skipped':
    'The heading “{text}” has level {level}, but there is no level {right} above it. Who listens thinks that a part is missing. Make it level {right}.',
  'heading-empty': 'This heading is empty. Who jumps from heading to heading finds nothing here. Remove it.',
  'heading-fake':
    '“{text}” looks like a heading, but is a paragraph in bold. Who listens cannot jump to it. Make it a heading.',
  'link-text':
    'The link “{words}” does not say where it goes. Who listens often hears links without the sentence around them. Write what the reader finds, such as “the report on waste”.',
  'link-text-address':
    'The link is a bare address: “{words}”. That is hard to listen to. Write what the reader finds, such as “the report on waste”.',
  'needs-eyes':
    '“{words}” helps only who sees the page as you do. It is of no use to who listens, enlarges or reads the email. Name the answer or the figure itself.',
  'all-capitals': '“{words}” is in capitals. That is hard to read and sounds like shouting. Use ordinary letters.',
  'fake-list':
    'This looks like a list, but is none: “{text}”. Who listens does not hear that there is a list and how long it is. Use the list button.',
  'foreign-language':
    'There is a sentence in another language here. Screen readers pronounce it wrongly. Translate it, or put it in the Quote block and choose its language there.',
  'foreign-language-quote':
    'This quotation is in another language. Screen readers pronounce it wrongly. Choose the right language of the quotation.',
  'sentence-too-long':
    'The sentence “{start} …” is {words} words long. Long sentences lose readers. Make it two, of at most 15 words.',
  'paragraph-too-long':
    'This paragraph is {words} words long. On a telephone that is a whole screen. Make it two, each with one message.',
  passive:
    'Passive: “{words}”. It leaves open who does it, or says so last. Can whoever does it come first? That reads more easily.',
  'abbreviation-unexplained':
    'The abbreviation “{word}” is explained nowhere. Not everybody knows it. Write the words in brackets, or put it in the glossary.',
  jargon: '“{words}” is a difficult word. Better use: {simple}.',
  'double-negative':
    'Double negative: “{words}”. Readers have to turn the sentence round twice. Say it without a denial.',
  'reading-level':
    'The text seems difficult: {score} on a scale from 0 (hard) to 100 (easy). The formula counts syllables and words only. See if sentences and words can be shorter.',
  'reading-level-summary':
    'The summary seems difficult: {score} on a scale from 0 (difficult) to 100 (easy). Many readers read only that. See whether words and sentences can be shorter.',
  'summary-missing':
    'The summary is missing. Many readers read nothing else. Write at most five short sentences, each on a line of its own.',
  'summary-too-long':
    'The summary has {length} sentences. Hardly anybody remembers more than {max}. Remove what matters least.',
  'intro-missing':
    'The introduction is missing. It also stands in lists and in the newsletter. Say in two or three sentences what this is about.',
  'series-missing': 'The article is in no series. Readers find it less easily. Choose a series.',
  'surveys-missing':
    'The article names no survey. The figures in the text cannot be checked then. Choose where they come from under “Surveys”.',
  'method-missing':
    'It does not say how the survey was done. Readers cannot weigh the figures then. Add the block “Method”.',
  'survey-facts-missing':
    'Of “{survey}” not everything is known that readers look for first. Number missing: {count}. The page then says “not known”. Fill them in at the survey if you know them.',
};
