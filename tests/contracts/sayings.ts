/** What members say in the contract's stories: plain cases, on whose reading nobody would disagree. */

export const toldAndAskedBack =
  'It is going well, thanks! I am halfway through cutting a short film about night buses, and the sound is giving me trouble. What are you working on at the moment?';

export const told = 'I just finished the second draft of my novel about a lighthouse keeper. It took me three years.';

export const pastedPromotion =
  '🔥🔥 Check out my channel! New videos every day, like and subscribe, hit the bell! https://www.youtube.com/@blazecuts';

export const promotionWithStory =
  'I spent two years building a cozy game about a post office, and I left my warehouse job for it in June, which was scary. The page went up last week: https://store.steampowered.com/app/2918830, wishlist it if that is your thing. What are you making? And how do you keep going when a project gets long?';

export const coldPlea =
  'Hi, it has been a while. Maybe you can help me: I need somebody to introduce me to a literary agent, could you put me in touch with one?';

export const smallTalk = 'Good morning everybody, what a beautiful day.';
