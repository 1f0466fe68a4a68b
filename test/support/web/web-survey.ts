import type { Choice, MessageContent } from '../../../src/core/contract/message.ts';

function steps(from: number, to: number, ...more: readonly Choice[]): readonly Choice[] {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  return [...numbers.map((label) => ({ value: label, label })), ...more];
}

interface SurveyWords {
  readonly overall: string;
  readonly notApplicable: string;
  readonly why: string;
  readonly recommend: string;
  readonly open: string;
  readonly skip: string;
  readonly thanks: string;
  readonly link: string;
}

function surveyIn(words: SurveyWords): readonly MessageContent[] {
  const notApplicable = { value: 'na', label: words.notApplicable };
  const skip = { value: 'skip', label: words.skip };
  return [
    {
      text: words.overall,
      choices: { question: 'overall', layout: 'scale', options: steps(1, 5, notApplicable) },
    },
    { text: words.why },
    {
      text: words.recommend,
      choices: { question: 'recommend', layout: 'scale', options: steps(0, 10) },
    },
    { text: words.open, choices: { question: 'open', layout: 'list', options: [skip] } },
    { text: words.thanks, links: [{ label: words.link, url: 'https://example.com/privacy' }] },
  ];
}

export const englishSurvey = surveyIn({
  overall:
    'Hello Maria, this is Harbour & Sons. Your shipment HS-2041 has arrived, and we would like to know how it went.\n\nAll in all, how satisfied are you? 1 = very dissatisfied, 5 = very satisfied',
  notApplicable: 'Not applicable',
  why: 'Thank you. What was the main reason for your score?',
  recommend:
    'How likely are you to recommend us to a business partner? 0 = not at all, 10 = certainly',
  open: 'Last question: is there anything else we should know or do better?',
  skip: 'Skip this question',
  thanks:
    'That was the last question. Thank you, Maria! Your answers go straight to the people who handle your orders.',
  link: 'How we use your answers',
});

export const chineseSurvey = surveyIn({
  overall:
    '陈女士，您好！这里是海港贸易。您的货物 HS-2041 已送达，想了解一下您的感受。\n\n总体来说，您满意吗？1 = 非常不满意，5 = 非常满意',
  notApplicable: '不适用',
  why: '谢谢。您打这个分数的主要原因是什么？',
  recommend: '您有多大可能向合作伙伴推荐我们？0 = 完全不会，10 = 一定会',
  open: '最后一个问题：还有什么想告诉我们，或希望我们改进的吗？',
  skip: '跳过此问题',
  thanks: '问题到此结束。谢谢您，陈女士！您的回答会直接转给负责您订单的同事。',
  link: '我们如何使用您的回答',
});

export const arabicSurvey = surveyIn({
  overall:
    'مرحبًا ليلى، معك شركة المرفأ للتجارة. وصلت شحنتك HS-2041 ونود أن نعرف كيف كانت.\n\nما مدى رضاك بشكل عام؟ 1 = غير راضٍ إطلاقًا، 5 = راضٍ جدًا',
  notApplicable: 'لا ينطبق',
  why: 'شكرًا لك. ما السبب الرئيسي لهذا التقييم؟',
  recommend: 'ما مدى احتمال أن توصي بنا لشريك تجاري؟ 0 = إطلاقًا، 10 = بالتأكيد',
  open: 'السؤال الأخير: هل هناك شيء آخر ينبغي أن نعرفه أو نحسّنه؟',
  skip: 'تخطي هذا السؤال',
  thanks: 'كان هذا السؤال الأخير. شكرًا لك يا ليلى! تصل إجاباتك مباشرة إلى من يتولون طلباتك.',
  link: 'كيف نستخدم إجاباتك',
});
