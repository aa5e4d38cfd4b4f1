-- News is read by company, everybody's first before anybody's second: nobody asks by time alone.
DROP INDEX person_news_by_time;
